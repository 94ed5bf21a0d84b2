-- Documents of money of all kinds. Read with the rights of whoever asks.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW audited_document AS
SELECT id, 'PLEDGE' AS kind, programme, amount_fen, pledged_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM pledge
UNION ALL
SELECT id, 'CONTRIBUTION' AS kind, programme, amount_fen, contributed_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM contribution
UNION ALL
SELECT id, 'INTEREST_CREDIT' AS kind, programme, amount_fen, credited_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM interest_credit
UNION ALL
SELECT id, 'ALLOTMENT' AS kind, programme, amount_fen, allotted_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM allotment
UNION ALL
SELECT id, 'DISBURSEMENT' AS kind, programme, amount_fen, paid_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM disbursement
UNION ALL
SELECT id, 'ACCEPTANCE' AS kind, programme, amount_fen, accepted_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM acceptance
UNION ALL
SELECT id, 'SURPLUS_RETURN' AS kind, programme, amount_fen, returned_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM surplus_return
UNION ALL
SELECT id, 'ADJUSTMENT' AS kind, programme, amount_fen, adjusted_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM adjustment
UNION ALL
SELECT id, 'REVERSAL' AS kind, programme, amount_fen, reversed_on AS business_date, status, checkers_needed, first_checker, checker,
    voucher_id, live, recorded_at_millis, recorded_by
FROM reversal;
