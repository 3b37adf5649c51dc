-- Plans name the kind of their last day, and quotas instead of two maxima; stored plans are rewritten to say the same.
create function with_quotas(award jsonb) returns jsonb language sql as
$$
    select award - 'maximum' || jsonb_build_object('form', 'PROVINCE_CERTIFICATE', 'route', null, 'quotas',
        (select coalesce(jsonb_agg(jsonb_build_object('kind', key, 'rule', 'MAXIMUM', 'number', value, 'per', 'ROUND',
                                                      'subjects', '[]'::jsonb, 'exceptions', '{}'::jsonb,
                                                      'clause', award -> 'clause')), '[]')
         from jsonb_each(coalesce(award -> 'maximum', '{}'))))
$$;

update movement_plan
set content = (content::jsonb || jsonb_build_object(
    'theme', 'cai-cach-hanh-chinh',
    'window', (content::jsonb -> 'window') - 'lastDay' || jsonb_build_object(
        'end', jsonb_build_object('kind', 'THROUGH', 'day', content::jsonb -> 'window' -> 'lastDay')),
    'submission', jsonb_build_object(
        'rule', jsonb_build_object('kind', 'GUIDED', 'event', 'Sở Nội vụ'),
        'clause', coalesce(content::jsonb -> 'clauses' -> 'deadline', content::jsonb -> 'window' -> 'clause')),
    'awards', (select jsonb_agg(with_quotas(award)) from jsonb_array_elements(content::jsonb -> 'awards') award)))::text;

drop function with_quotas;
