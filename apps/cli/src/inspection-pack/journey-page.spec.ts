import { type InspectionFile } from '#libs/inspection';
import { html, json } from './html';
import { journeyPage } from './journey-page';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const stageId = `${journeyId}/initialAssessment-1`;
const worker = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0002';

/** Synthetic. */
const file: InspectionFile = {
  ...{ journeyId, personId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0003', asAt: '2013-07-01T13:10:00.000Z', status: 'open' },
  stages: [],
  signatures: [],
  clocks: [
    {
      ...{ deadlineId: 'a-clock', stageId, rule: 'sign-off', n: 1, ruleSet: 'wt2010' },
      ...{ startedAt: '2013-06-20T09:00:00Z', dueOn: '2013-06-24', dueAt: '2013-06-24T23:00:00Z', late: true },
      knew: [{ at: '2013-06-23T09:00:00.000Z', what: 'told', of: 'warned', who: worker }],
    },
  ],
  texts: [
    {
      ...{ stageId, sha256: 'ab'.repeat(32), state: 'matches', steps: ['signedOff'] },
      body: { analysis: 'Sample words <script>alert(1)</script>' },
    },
  ],
  chains: [{ streamId: journeyId, of: 'journey', facts: 3, holds: true }],
  looks: { lines: [], more: false },
  staff: { [worker]: 'Sample Worker' },
};

describe('the page of a journey in a pack', () => {
  const page = journeyPage(file);

  it('tells what was late, who knew when, and the hash of each signed text', () => {
    expect(page).toContain('23 June 2013 at 10:00');
    expect(page).toContain('Sample Worker');
    expect(page).toContain('Was told in the inbox that it may become late');
    expect(page).toContain('ab'.repeat(32));
    expect(page).toContain('Has the hash that was signed');
  });

  it('runs no script and loads nothing, whatever was written', () => {
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(/);
    expect(page).toContain('Sample words &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe('markup', () => {
  it('shows values as text, and JSON by its names', () => {
    expect(html`<p>${'a & "b"'}</p>`.text).toBe('<p>a &amp; &quot;b&quot;</p>');
    expect(json({ needs: ['one', 2, true] }).text.replace(/>\s+</g, '><')).toBe(
      '<dl><dt>needs</dt><dd><ol><li><span class="words">one</span></li><li><span class="words">2</span></li><li><span class="words">true</span></li></ol></dd></dl>',
    );
  });
});
