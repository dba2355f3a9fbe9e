import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Environment, FileSystemLoader } from 'nunjucks';
import { formFilters } from '../../forms/form-filters';
import { filters } from './filters';

/** Below dist when the service runs, below the sources in tests: the templates stand beside the code in both. */
const ownTemplates = join(__dirname, '..', '..');

/** Nunjucks with our templates, those of the two component libraries, and our filters. Everything is escaped. */
@Injectable()
export class Templates {
  private readonly environment: Environment;

  constructor() {
    const folders = [ownTemplates, folderOf('govuk-frontend', 'dist'), folderOf('@ministryofjustice/frontend')];
    this.environment = new Environment(new FileSystemLoader(folders), {
      autoescape: true,
      trimBlocks: true,
      lstripBlocks: true,
    });
    for (const [name, filter] of Object.entries({ ...filters, ...formFilters }))
      this.environment.addFilter(name, filter);
  }

  /** @param template below apps/web/src, such as `home/home.njk` */
  render(template: string, context: object): string {
    return this.environment.render(template, context);
  }
}

function folderOf(library: string, ...below: string[]): string {
  return join(require.resolve(`${library}/package.json`), '..', ...below);
}
