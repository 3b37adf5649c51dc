-- A repeated job tells the same words once a day; other words about the same thing are other news.
alter table notice drop constraint notice_recipient_id_case_key_subject_told_on_key;
create unique index notice_told_once
    on notice (recipient_id, case_key, subject, told_on, md5(text), coalesce(task_id, ''));
