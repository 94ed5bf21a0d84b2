-- Months with the columns of their year, and the last leaf of each of both: nothing is booked into a month that is not as it was recorded.
-- A month without a year has none of its columns. Every month says whether the books differ from the log. The view has the rights of the user that runs the query.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW recorded_month AS
SELECT p.id, p.version, p.book, p.code, p.status,
    (SELECT l.leaf FROM ledger_leaf l WHERE l.fact_id = p.id ORDER BY l.leaf_index DESC LIMIT 1) AS leaf,
    y.id AS year_id, y.version AS year_version, y.year,
    (SELECT l.leaf FROM ledger_leaf l WHERE l.fact_id = y.id ORDER BY l.leaf_index DESC LIMIT 1) AS year_leaf,
    EXISTS (SELECT * FROM difference d WHERE d.ended_at_millis IS NULL) AS books_differ
FROM accounting_period p LEFT JOIN fiscal_year y ON y.book = p.book;
