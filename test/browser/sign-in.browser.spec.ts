import { demoPeopleList } from '#libs/embedded';
import { HomePage } from './pages/home.page';
import { newcomer } from './support/visitors';

describe.each([
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
])('signing in %s', (_, means) => {
  it('begins on a page that lists the demo people by role, and leads into the service', async () => {
    const signIn = await newcomer(means);
    const people = await signIn.peopleByRole();
    expect(people['Social worker']?.join()).toContain('Clover Brackenridge');
    expect(people['Team manager']?.join()).toContain('Heather Stonecroft-Vale');
    expect(Object.values(people).flat()).toHaveLength(demoPeopleList.length);

    await signIn.choose('hubWorker');
    const home = await HomePage.verifyOnPage(signIn.page);
    expect(await home.page.getByRole('banner').innerText()).toContain('Hazel Thimblewick');
  });
});
