-- A decision is found by what people call it, “quyết định số 1/QĐ-UBND”, too; written as SearchSql writes it.
drop index award_register_search;
create index award_register_search on award_register using gin
    (search_words(label || ' ' || award_name || ' Quyết định số ' || decision_number || ' ' || movement || ' ' || year::text));
