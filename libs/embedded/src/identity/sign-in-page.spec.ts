import { demoPeopleList } from '../demo-people';
import { signInPage } from './sign-in-page';

describe('the demo sign-in page', () => {
  const page = signInPage(demoPeopleList, '/sign-in/abc');

  it('says that it is a demo and that its people are made up', () => {
    expect(page).toContain('Demo sign-in');
    expect(page).toContain('all people are synthetic');
  });

  it('gathers people under their role, in plain words', () => {
    expect(page.match(/<h2>Social worker<\/h2>[\s\S]*?<\/ul>/)?.[0].match(/<button/g)).toHaveLength(3);
    expect(page).toContain('<h2>EDT worker</h2>');
  });

  it('tells where a partner works and in which team a worker is', () => {
    expect(page).toContain('Primrose Chalkwell (Imaginary Lane Primary School)');
    expect(page).toContain('Clover Brackenridge (assessment-north)');
  });

  it('has a language, one heading of the first level and a button for each person', () => {
    expect(page).toContain('<html lang="en-GB">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<button type="submit" name="person"/g)).toHaveLength(31);
  });

  it('shows markup in a name as text', () => {
    const [odd] = [{ id: '1', name: '<b>"Reed"</b>', roles: ['AUDITOR'] }];
    expect(signInPage([odd], '/x')).not.toContain('<b>');
  });
});
