import { type Page } from 'playwright-core';
import { demoPeople } from '#libs/embedded';
import { type Person } from '../../support/service/service';
import { arrived } from './arrived';

/** The identity provider's list of demo people. */
export class SignInPage {
  private constructor(readonly page: Page) {}

  static async verifyOnPage(page: Page): Promise<SignInPage> {
    await arrived(page, 'Demo sign-in');
    return new SignInPage(page);
  }

  /** The headings, each with the people below it. */
  async peopleByRole(): Promise<Record<string, string[]>> {
    const roles = await this.page.getByRole('heading', { level: 2 }).allInnerTexts();
    const people = await Promise.all(
      roles.map((role) => this.page.locator(`h2:text-is("${role}") + ul`).getByRole('button').allInnerTexts()),
    );
    return Object.fromEntries(roles.map((role, n) => [role, people[n] ?? []]));
  }

  async choose(person: Person): Promise<void> {
    await this.page.locator(`button[value="${demoPeople[person].id}"]`).click();
  }
}
