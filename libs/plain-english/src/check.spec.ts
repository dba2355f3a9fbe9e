import { type GlossaryChanges } from './glossary.types';
import { check, councilGlossary, defaultGlossary } from './index';

const unchanged: GlossaryChanges = { terms: [], acronyms: [], allowedAcronyms: [], leaveAlone: [] };
const foundIn = (text: string, glossary = defaultGlossary) =>
  check(text, glossary).map(({ kind, found }) => `${kind} ${found}`);
const words = (n: number) => Array.from({ length: n }, () => 'day').join(' ');

describe('acronyms', () => {
  it.each([
    ['The CIN plan.', ['acronym CIN']],
    ['The cin plan.', []],
    ['RACING and CINEMA', []],
    ['Two ICPCs, the TAC’s notes', ['acronym ICPCs', 'acronym TAC']],
    ['At A&E; then a s47.', ['acronym A&E', 'acronym s47']],
    ['(CSE) “PEP” CIN-plan', ['acronym CSE', 'acronym PEP', 'acronym CIN']],
    ['Ünlü 👩‍👧 had a PEP', ['acronym PEP']],
    ['ÉCIN CINé', []],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual(found));

  it.each([
    ['An initial assessment (IA) was done. The IA is here.', []],
    ['An IA (initial assessment) was done. The IA is here.', []],
    ['A Team around the  Child (TAC) met. The TAC agreed.', []],
    ['The inner area (IA) is small. This IA too.', []],
    ['Parents of the children (PR) met.', ['acronym PR']],
    ['The IA is late. An initial assessment (IA) is due. The IA came.', ['acronym IA']],
  ])('explained at first use: %s', (text, found) => expect(foundIn(text)).toEqual(found));

  it('say what they stand for and how to put it', () =>
    expect(check('An IA.', defaultGlossary)).toEqual([
      {
        ...{ kind: 'acronym', from: 3, to: 5, found: 'IA', plain: 'a first look at what a child needs' },
        why: 'Stands for “initial assessment”, which is not said before',
      },
    ]));
});

describe('jargon', () => {
  it.each([
    ['Safeguarding\n  concerns', ['jargon Safeguarding\n  concerns']],
    ['Multi agency and multi-agency', ['jargon Multi agency', 'jargon multi-agency']],
    ['The perpetrator’s car', ['jargon perpetrator']],
    ['respite care, respite', ['jargon respite care', 'jargon respite']],
    ['step, down', []],
    ['step\n\ndown', []],
    ['robustly', []],
  ])('%j', (text, found) => expect(foundIn(text)).toEqual(found));
});

describe('sentences', () => {
  it('of 25 words are let be', () => expect(foundIn(`${words(25)}. D${words(25).slice(1)}`)).toEqual([]));
  it('are reported where they have become too long', () =>
    expect(check(`${words(26)}.`, defaultGlossary)).toMatchObject([{ kind: 'longSentence', from: 100, to: 103 }]));
  it('go on over the end of a line and after a title', () => {
    expect(foundIn(`${words(20)}\n${words(20)}`)).toEqual(['longSentence day']);
    expect(foundIn(`${words(20)} Dr. Smith ${words(20)}`)).toEqual(['longSentence day']);
  });
  it('end at an empty line and at a point of a list', () =>
    expect(foundIn(`${words(20)}\n\n${words(20)}\n- ${words(20)}\n2. ${words(20)}`)).toEqual([]));
  it('give way to what else is found there', () =>
    expect(foundIn(`${words(25)} CIN ${words(3)}`)).toEqual(['acronym CIN', 'longSentence day']));
});

describe('a council’s glossary', () => {
  const own: GlossaryChanges = {
    ...unchanged,
    acronyms: [{ acronym: 'ZQX', standsFor: 'zonal quick exchange', plain: 'the local swap shop' }],
    terms: [{ phrase: 'Robust', plain: 'firm' }],
  };
  it('adds and replaces', () =>
    expect(check('A robust ZQX', councilGlossary(own)).map(({ plain }) => plain)).toEqual([
      'firm',
      'the local swap shop',
    ]));
  it('lets an acronym that families know stand, as written', () => {
    const allowedAcronyms = [
      { acronym: 'CIN', standsFor: 'child in need' },
      { acronym: 'lac', standsFor: 'nothing' },
    ];
    expect(foundIn('A CIN, an LAC', councilGlossary({ ...unchanged, allowedAcronyms }))).toEqual(['acronym LAC']);
  });
  it('leaves words and names alone, in any case', () => {
    const glossary = councilGlossary({ ...unchanged, leaveAlone: ['Threshold Housing', 'ROBUST', '…'] });
    expect(foundIn('A robust Threshold housing; threshold', glossary)).toEqual(['jargon threshold']);
  });
  it('leaves alone what it also explains', () =>
    expect(foundIn('A robust plan', councilGlossary({ ...own, leaveAlone: ['robust'] }))).toEqual([]));
});
