import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { stages } from './stages';
import { StorywatchStack } from './storywatch-stack';

const app = new App();
for (const stage of stages) new StorywatchStack(app, stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
