-- The page with the rows a figure was computed from.
alter table figure add column origin text check (origin like '/thi-dua/%');
