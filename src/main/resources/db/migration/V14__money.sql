-- The money that goes with the awards of a round: first settled, later corrected by further rows. Nothing is changed.

create table money_settlement (
    round_id      uuid        not null references award_round,
    number        integer     not null check (number > 0),
    decision_date date        not null,
    law           text        not null check (law in ('IN_FORCE', 'CITED')),
    in_force      text        not null,
    cited         text,
    fund          text        not null check (fund <> ''),
    reason        text        not null,
    settled_by    text        not null,
    settled_at    timestamptz not null,
    primary key (round_id, number),
    -- whoever chooses between two laws, or corrects, says why
    check (reason <> '' or cited is null and number = 1)
);

create table award_money (
    round_id     uuid           not null,
    nominee_id   text           not null,
    settlement   integer        not null,
    profile      text           not null,
    coefficient  numeric(8, 4)  not null check (coefficient > 0),
    base_salary  numeric(14, 0) not null check (base_salary > 0),
    exact        numeric(20, 4) not null check (exact = coefficient * base_salary),
    rounding     text           not null check (rounding in ('CEILING', 'HALF_UP')),
    step         numeric(14, 0) not null,
    amount       numeric(14, 0) not null check (abs(amount - exact) < step),
    -- by the law that was not chosen; none where there was nothing to choose
    other_amount numeric(14, 0),
    basis        text           not null,
    note         text           not null,
    primary key (round_id, nominee_id, settlement),
    foreign key (round_id, nominee_id) references decision_line,
    foreign key (round_id, settlement) references money_settlement
);

create trigger money_settlement_append_only
    before update or delete on money_settlement for each statement execute function refuse_change();
create trigger award_money_append_only
    before update or delete on award_money for each statement execute function refuse_change();

-- What holds now.
create view current_award_money as
select money.*, settled.decision_date, settled.law, settled.fund, settled.reason
from award_money money
         join money_settlement settled on settled.round_id = money.round_id and settled.number = money.settlement
where money.settlement = (select max(number) from money_settlement latest where latest.round_id = money.round_id);
