import * as z from 'zod';
import { of, referred } from './synthesised';

const Variables = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });
const environmentOf = (name: string) =>
  Variables.parse(of('Lambda::Function').find(({ Properties }) => Properties.FunctionName === name)?.Properties)
    .Environment.Variables;

describe('the board’s hosting', () => {
  it('keeps the bucket private: only the distribution reads it', () => {
    const [bucket] = of('S3::Bucket');

    expect(bucket?.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(of('CloudFront::OriginAccessControl')).toHaveLength(1);
    const policy = JSON.stringify(of('S3::BucketPolicy')[0]?.Properties);
    expect(policy).toContain('"Action":"s3:GetObject","Condition":{"StringEquals":{"AWS:SourceArn"');
    expect(policy.match(/"Effect":"Allow"/g)).toHaveLength(1);
  });

  it('encrypts with S3’s own keys, without which no file would be known again', () => {
    expect(JSON.stringify(of('S3::Bucket')[0]?.Properties.BucketEncryption)).toContain('"SSEAlgorithm":"AES256"');
  });

  it('sends the policy of the pages as a header, and speaks nothing but HTTPS', () => {
    const headers = JSON.stringify(of('CloudFront::ResponseHeadersPolicy')[0]?.Properties);
    const distribution = JSON.stringify(of('CloudFront::Distribution')[0]?.Properties);

    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).toContain('"AccessControlMaxAgeSec":31536000');
    expect(distribution).toContain('"ViewerProtocolPolicy":"redirect-to-https"');
  });

  it('is where alerts lead to', () => {
    const [distribution] = of('CloudFront::Distribution');
    const url = environmentOf('storywatch-prod-send-alerts').BOARD_URL;

    const parts = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }).parse(url)['Fn::Join'][1];
    expect(parts.map((part) => (typeof part === 'string' ? part : referred(part)))).toEqual([
      'https://',
      distribution?.id,
      '/',
    ]);
    expect(environmentOf('storywatch-prod-publish-board').BOARD_URL).toEqual(url);
    const topic = of('SNS::Topic').find(({ Properties }) => Properties.TopicName === 'storywatch-prod-alerts');
    expect(topic?.Properties.Tags).toContainEqual({ Key: 'storywatch-board', Value: url });
  });
});
