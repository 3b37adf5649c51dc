-- With which nominee the next sitting of a form too long for one begins.
create table sitting (
    proposal_id uuid not null references proposal (id),
    stage       text not null,
    nominee_id  uuid not null references nominee (id),
    primary key (proposal_id, stage)
);
