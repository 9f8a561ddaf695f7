import { cdkAdvice } from '../../infra/cdk-advice';

describe('cdkAdvice', () => {
  it.each([
    [
      'an account that was never prepared',
      "current credentials could not be used to assume 'arn:aws:iam::000000000000:role/cdk-hnb659fds-deploy-role', but are " +
        'for the right account. Proceeding anyway.\n❌  storywatch-dev failed: SSM parameter /cdk-bootstrap/hnb659fds/version ' +
        "not found. Has the environment been bootstrapped? Please run 'cdk bootstrap'",
      /npx cdk bootstrap, then again/,
    ],
    [
      'no credentials',
      'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack',
      /aws sso login/,
    ],
    ['a login that has ended', 'The SSO session associated with this profile has expired', /aws sso login/],
    [
      'too few rights',
      'User: arn:aws:iam::000000000000:user/a is not authorized to perform: cloudformation:CreateChangeSet',
      /may not do that/,
    ],
    ['a region that is none', 'getaddrinfo ENOTFOUND cloudformation.mars-1.amazonaws.com', /AWS_REGION/],
    ['a stage that keeps its data', 'cannot be deleted while TerminationProtection is enabled', /Stage prod keeps/],
    ['tables kept from before', 'storywatch-prod-items already exists in stack', /take them over/],
  ])('says in one line what to do about %s', (_, said, expected) => {
    const advice = cdkAdvice(said, 'prod');

    expect(advice).toMatch(expected);
    expect(advice).not.toContain('\n');
  });

  it('adds nothing to what it does not know', () => {
    expect(cdkAdvice('TypeError: something of ours', 'prod')).toBeUndefined();
  });
});
