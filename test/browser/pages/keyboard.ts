import { type Locator, type Page } from 'playwright-core';

/** More steps than any page has: whoever needs more is lost. */
const mostSteps = 150;

/** Somebody who uses no mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on until the focus is there. A group of radio buttons is one stop. */
  async reach(target: Locator): Promise<void> {
    for (let step = 0; step < mostSteps; step += 1) {
      if (await this.isOn(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never leads to ${String(target)}`);
  }

  /** A link or a button. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** A list that drops down: what is typed picks. */
  async pick(list: Locator, value: string): Promise<void> {
    await this.reach(list);
    const wanted = await list.locator(`option[value="${value}"]`).innerText();
    await this.page.keyboard.type(wanted.trim().slice(0, 20));
    if ((await list.inputValue()) !== value) throw new Error(`Typing does not pick ${value}`);
  }

  /** A radio button: Tab to the group, then the arrows. */
  async choose(group: Locator, value: string): Promise<void> {
    const wanted = group.and(this.page.locator(`[value="${value}"]`));
    await this.reach(group);
    const buttons = await group.count();
    for (let step = 0; step <= buttons && !(await this.isOn(wanted)); step += 1)
      await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Space');
    if (!(await wanted.isChecked())) throw new Error(`The arrows never lead to ${value}`);
  }

  private async isOn(target: Locator): Promise<boolean> {
    return (await target.and(this.page.locator(':focus')).count()) > 0;
  }
}
