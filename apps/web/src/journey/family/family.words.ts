import { type StageKind } from '#libs/journey';

/** A stage as it is told to a child and their family: what we do, and what comes after. Plain words only; a test holds them to that. */
export interface FamilyWords {
  now: string;
  next: string;
}

export const familyWords: Readonly<Partial<Record<StageKind, FamilyWords>>> = {
  contact: {
    now: 'Somebody told us that they are worried. We are finding out whether you need help.',
    next: 'We decide what to do and tell you.',
  },
  initialAssessment: {
    now: 'A social worker is getting to know you. They want to find out what goes well and what does not.',
    next: 'The social worker writes down what they found out. Their manager reads it. Then we tell you what we think should happen.',
  },
  singleAssessment: {
    now: 'A social worker is getting to know you. They want to find out what goes well and what does not.',
    next: 'The social worker writes down what they found out. Their manager reads it. Then we tell you what we think should happen.',
  },
  coreAssessment: {
    now: 'A social worker is spending more time with you, because there is a lot to understand.',
    next: 'The social worker writes down what they found out. Their manager reads it. Then we tell you what we think should happen.',
  },
  strategyDiscussion: {
    now: 'People who know you are talking about how to keep you safe.',
    next: 'We decide together what to do, and tell you as soon as we can.',
  },
  section47Enquiry: {
    now: 'We are checking whether you are safe. We ask you, your family, and people who know you.',
    next: 'We tell you what we found out. There may be a meeting about keeping you safe.',
  },
  initialConference: {
    now: 'We are getting ready for a meeting about keeping you safe. You can come, or somebody can speak for you.',
    next: 'The meeting decides whether you need a plan to keep you safe.',
  },
  childProtectionPlan: {
    now: 'You have a plan to keep you safe. A social worker visits you, and people meet to see whether it works.',
    next: 'A meeting looks at the plan again and decides whether you still need it.',
  },
  childInNeedPlan: {
    now: 'You have a plan that says who helps you and how.',
    next: 'We meet to see whether things are better, and change the plan if they are not.',
  },
  commonAssessment: {
    now: 'People who know you are working together to help you and your family. You agreed to it.',
    next: 'We meet to see whether things are better.',
  },
  privateFostering: {
    now: 'You live with somebody who is not close family. We visit you to see that you are well looked after.',
    next: 'We visit you again.',
  },
  missingEpisode: {
    now: 'You were away from home, and people were worried about you.',
    next: 'Somebody who does not work with us asks whether you want to talk about it.',
  },
  preProceedings: {
    now: 'We are so worried that we have asked your parents to a meeting. They can bring a lawyer, and it costs them nothing.',
    next: 'We see whether things get better. If they do not, a judge may have to decide.',
  },
};
