-- Vouchers as the audit rules need them: days in the count of TO_DAYS, and the hour of the day. Both are in Chinese time (UTC+8), independent
-- of the time zone of the session.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW audited_voucher AS
SELECT id, book, period, type, number, CONCAT(period, '-', type, '-', number) AS code, business_date, amount_fen, reverses,
    maker, COALESCE(first_checker, '') AS first_checker, checker, recorded_at_millis,
    719528 + (recorded_at_millis + 28800000) DIV 86400000 - TO_DAYS(business_date) AS days_late,
    TO_DAYS(LAST_DAY(business_date)) - 719528 - (recorded_at_millis + 28800000) DIV 86400000 AS days_left,
    (recorded_at_millis + 28800000) DIV 3600000 MOD 24 AS hour_posted
FROM voucher;
