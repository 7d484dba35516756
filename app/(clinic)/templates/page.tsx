import type { Metadata } from 'next';
import { TemplateList } from '../../../components/templates/template-list';
import { PageHead } from '../../../components/ui/page-head';
import { requireClinician } from '../../../lib/auth/gate';
import { listTemplates } from '../../../lib/templates/queries';

export const metadata: Metadata = { title: 'Templates' };

export default async function TemplatesPage() {
  const { scope } = await requireClinician('/templates');
  const templates = await listTemplates(scope);
  return (
    <>
      <PageHead title="Templates">
        A place to begin, never the end: each is copied into a program and fitted to the person there.
      </PageHead>
      <TemplateList templates={templates} />
    </>
  );
}
