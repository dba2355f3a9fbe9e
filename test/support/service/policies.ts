import { type Service } from './service';

/** The council as it was inspected: initial assessments in 10 working days, whatever the date. `local` changes ladders and local rules. */
export async function useRulesOf2010(service: Service, local: object = {}): Promise<void> {
  const administrator = await service.as('administrator');
  const policy = '/policies/timescales';
  const value = { ruleSet: 'wt2010', local: { wt2010: local } };
  await administrator.act(policy, policy, { value, reason: 'Test: the guidance of 2010' }, 'PUT');
}
