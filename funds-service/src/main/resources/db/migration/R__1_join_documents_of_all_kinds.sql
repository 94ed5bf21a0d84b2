-- Financial documents of all kinds. This is the only place in SQL that names every kind. The inbox and the audit read this view, with the
-- rights of the user that runs the query.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW money_document AS
SELECT id, version, 'PLEDGE' AS kind, programme, amount_fen, summary, pledged_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM pledge
UNION ALL
SELECT id, version, 'CONTRIBUTION' AS kind, programme, amount_fen, summary, contributed_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM contribution
UNION ALL
SELECT id, version, 'INTEREST_CREDIT' AS kind, programme, amount_fen, summary, credited_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM interest_credit
UNION ALL
SELECT id, version, 'ALLOTMENT' AS kind, programme, amount_fen, summary, allotted_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM allotment
UNION ALL
SELECT id, version, 'DISBURSEMENT' AS kind, programme, amount_fen, summary, paid_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM disbursement
UNION ALL
SELECT id, version, 'ACCEPTANCE' AS kind, programme, amount_fen, summary, accepted_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM acceptance
UNION ALL
SELECT id, version, 'SURPLUS_RETURN' AS kind, programme, amount_fen, summary, returned_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM surplus_return
UNION ALL
SELECT id, version, 'ADJUSTMENT' AS kind, programme, amount_fen, summary, adjusted_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM adjustment
UNION ALL
SELECT id, version, 'REVERSAL' AS kind, programme, amount_fen, summary, reversed_on AS business_date, status, checkers_needed,
    first_checker, checker, voucher_id, live, recorded_at_millis, recorded_by
FROM reversal;
