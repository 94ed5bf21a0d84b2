-- One SELECT, or one line of a CASE, for each rule. If one rule is queried, the others cost nothing. The id is a UUID of version 8 (RFC 9562),
-- derived from the rule and its subject, so that a finding keeps its id. The view has the rights of the user that runs the query.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW audit_exception AS
SELECT CONCAT(LEFT(found.digest, 8), '-', SUBSTR(found.digest, 9, 4), '-8', SUBSTR(found.digest, 14, 3), '-8',
        SUBSTR(found.digest, 18, 3), '-', SUBSTR(found.digest, 21, 12)) AS id,
    0 AS version, found.rule, found.subject, found.subject_id, found.link, found.voucher, found.programme, found.business_date,
    found.amount_fen, found.measured, found.first_checker, found.checker, found.recorded_at_millis, found.recorded_by
FROM (
    SELECT SHA2(CONCAT(r.rule, v.id), 256) AS digest, r.rule, 'VOUCHER' AS subject, v.id AS subject_id, CONCAT('vouchers/', v.id) AS link,
        v.code AS voucher,
        (SELECT CASE WHEN MIN(l.programme) = MAX(l.programme) THEN MIN(l.programme) END
            FROM voucher_line l WHERE l.voucher_id = v.id) AS programme,
        v.business_date, v.amount_fen,
        CASE r.rule
            WHEN 'BACK_DATED' THEN v.days_late
            WHEN 'PERIOD_END' THEN v.days_left
            WHEN 'NIGHT' THEN v.hour_posted
            WHEN 'NUMBER_GAP' THEN v.number - 1
        END AS measured,
        v.first_checker, v.checker, v.recorded_at_millis, v.maker AS recorded_by
    FROM audited_voucher v
    JOIN audit_rule r ON r.enabled AND r.rule IN ('SELF_APPROVED', 'APPROVAL_MISSING', 'BACK_DATED', 'PERIOD_END', 'NIGHT',
        'ROUND_SUM', 'LARGE_REVERSAL', 'NUMBER_GAP') AND CASE r.rule
        WHEN 'SELF_APPROVED' THEN v.maker = v.checker OR v.maker = v.first_checker
        WHEN 'APPROVAL_MISSING' THEN v.checker = ''
        WHEN 'BACK_DATED' THEN v.days_late >= r.days
        WHEN 'PERIOD_END' THEN v.days_left >= 0 AND v.days_left < r.days AND ABS(v.amount_fen) >= r.least_fen
        WHEN 'NIGHT' THEN v.hour_posted < r.from_hour OR v.hour_posted >= r.until_hour
        WHEN 'ROUND_SUM' THEN v.type = 'PAYMENT' AND v.amount_fen >= r.least_fen AND v.amount_fen MOD r.multiple_fen = 0
        WHEN 'LARGE_REVERSAL' THEN v.reverses IS NOT NULL AND -v.amount_fen >= r.least_fen
        WHEN 'NUMBER_GAP' THEN v.number > 1 AND NOT EXISTS (
            SELECT 1 FROM voucher w WHERE w.book = v.book AND w.period = v.period AND w.type = v.type AND w.number = v.number - 1)
    END
    UNION ALL
    -- The last number of a period and type was given, but no voucher has it.
    SELECT SHA2(CONCAT(r.rule, p.id, p.type), 256), r.rule, 'PERIOD', p.id, CONCAT('periods/', p.id),
        NULL, NULL, LAST_DAY(CAST(CONCAT(p.code, '-01') AS DATE)), 0, p.number, '', '', p.recorded_at_millis, p.recorded_by
    FROM (
        SELECT id, book, code, 'RECEIPT' AS type, receipt_number AS number, recorded_at_millis, recorded_by FROM accounting_period
        UNION ALL
        SELECT id, book, code, 'PAYMENT', payment_number, recorded_at_millis, recorded_by FROM accounting_period
        UNION ALL
        SELECT id, book, code, 'TRANSFER', transfer_number, recorded_at_millis, recorded_by FROM accounting_period
    ) p
    JOIN audit_rule r ON r.rule = 'NUMBER_GAP' AND r.enabled
    LEFT JOIN voucher v ON v.book = p.book AND v.period = p.code AND v.type = p.type AND v.number = p.number
    WHERE p.number > 0 AND v.id IS NULL
    UNION ALL
    SELECT SHA2(CONCAT(r.rule, d.id), 256), r.rule, d.kind, d.id, CONCAT(REPLACE(LOWER(d.kind), '_', '-'), 's/', d.id),
        v.code, d.programme, d.business_date, d.amount_fen, NULL,
        COALESCE(d.first_checker, ''), COALESCE(d.checker, ''), d.recorded_at_millis, d.recorded_by
    FROM money_document d
    JOIN audit_rule r ON r.rule = 'SELF_APPROVED' AND r.enabled
    LEFT JOIN audited_voucher v ON v.id = d.voucher_id
    WHERE d.recorded_by = d.checker OR d.recorded_by = d.first_checker
    UNION ALL
    SELECT SHA2(CONCAT(r.rule, d.id), 256), r.rule, d.kind, d.id, CONCAT(REPLACE(LOWER(d.kind), '_', '-'), 's/', d.id),
        v.code, d.programme, d.business_date, d.amount_fen, NULL,
        COALESCE(d.first_checker, ''), COALESCE(d.checker, ''), d.recorded_at_millis, d.recorded_by
    FROM money_document d
    JOIN audit_rule r ON r.rule = 'APPROVAL_MISSING' AND r.enabled
    LEFT JOIN audited_voucher v ON v.id = d.voucher_id
    WHERE d.status IN ('POSTED', 'APPROVED', 'REVERSED')
        AND (COALESCE(d.checker, '') = '' OR d.checkers_needed > 1 AND COALESCE(d.first_checker, '') = '')
    UNION ALL
    -- The threshold that was valid and approved when the document was submitted, as in ThresholdRegister.
    SELECT SHA2(CONCAT(r.rule, d.id), 256), r.rule, d.kind, d.id, CONCAT(REPLACE(LOWER(d.kind), '_', '-'), 's/', d.id),
        v.code, d.programme, d.business_date, d.amount_fen, t.from_fen,
        COALESCE(d.first_checker, ''), COALESCE(d.checker, ''), d.recorded_at_millis, d.recorded_by
    FROM money_document d
    JOIN approval_threshold t ON t.document_kind = d.kind AND t.requirement = 'SECOND_CHECKER' AND t.status = 'APPROVED' AND t.valid_from = (
        SELECT MAX(o.valid_from) FROM approval_threshold o
            WHERE o.document_kind = d.kind AND o.requirement = 'SECOND_CHECKER' AND o.status = 'APPROVED'
            AND o.valid_from <= FROM_DAYS(719528 + (d.recorded_at_millis + 28800000) DIV 86400000)
            AND o.decided_at_millis <= d.recorded_at_millis)
    JOIN audit_rule r ON r.enabled AND r.rule IN ('BELOW_THRESHOLD', 'APPROVAL_MISSING') AND CASE r.rule
        WHEN 'BELOW_THRESHOLD' THEN d.live AND d.amount_fen < t.from_fen AND d.amount_fen * 100 >= t.from_fen * (100 - r.percent)
        WHEN 'APPROVAL_MISSING' THEN d.status IN ('POSTED', 'APPROVED', 'REVERSED') AND d.amount_fen >= t.from_fen
            AND d.checkers_needed = 1 AND d.checker <> '' AND COALESCE(d.first_checker, '') = ''
    END
    LEFT JOIN audited_voucher v ON v.id = d.voucher_id
    UNION ALL
    -- A series of payments: each at most r.days days after the previous one. Its id and voucher are those of its first payment.
    SELECT SHA2(CONCAT(r.rule, a.id), 256), r.rule, 'DISBURSEMENT', a.id,
        CONCAT('disbursements?project=', a.project, '&payee=', a.payee, '&paidOn.gte=', a.paid_on, '&paidOn.lte=', s.last_on),
        v.code, a.programme, a.paid_on, s.amount_fen, s.payments,
        COALESCE(a.first_checker, ''), COALESCE(a.checker, ''), a.recorded_at_millis, a.recorded_by
    FROM (
        SELECT MAX(CASE WHEN n.starts = 1 THEN n.id END) AS first_id, MAX(n.paid_on) AS last_on,
            CAST(SUM(n.amount_fen) AS SIGNED) AS amount_fen, COUNT(*) AS payments
        FROM (
            SELECT c.*, SUM(c.starts) OVER (PARTITION BY c.project, c.payee ORDER BY c.paid_on, c.id) AS series
            FROM (
                SELECT a.id, a.project, a.payee, a.paid_on, a.amount_fen, COALESCE(t.from_fen, r.least_fen) AS limit_fen,
                    CASE WHEN DATEDIFF(a.paid_on,
                            LAG(a.paid_on) OVER (PARTITION BY a.project, a.payee ORDER BY a.paid_on, a.id)) <= r.days
                        THEN 0 ELSE 1 END AS starts
                FROM disbursement a
                JOIN audit_rule r ON r.rule = 'SPLIT_PAYMENTS' AND r.enabled
                LEFT JOIN approval_threshold t ON t.document_kind = 'DISBURSEMENT' AND t.requirement = 'SECOND_CHECKER' AND t.status = 'APPROVED' AND t.valid_from = (
                    SELECT MAX(o.valid_from) FROM approval_threshold o
                        WHERE o.document_kind = 'DISBURSEMENT' AND o.requirement = 'SECOND_CHECKER' AND o.status = 'APPROVED'
                        AND o.valid_from <= FROM_DAYS(719528 + (a.recorded_at_millis + 28800000) DIV 86400000)
                        AND o.decided_at_millis <= a.recorded_at_millis)
                WHERE a.live AND a.amount_fen < COALESCE(t.from_fen, r.least_fen)
            ) c
        ) n
        GROUP BY n.project, n.payee, n.series
        HAVING COUNT(*) > 1 AND SUM(n.amount_fen) >= MAX(n.limit_fen)
    ) s
    JOIN audit_rule r ON r.rule = 'SPLIT_PAYMENTS'
    JOIN disbursement a ON a.id = s.first_id
    LEFT JOIN audited_voucher v ON v.id = a.voucher_id
    UNION ALL
    SELECT SHA2(CONCAT(r.rule, a.id), 256), r.rule, 'DISBURSEMENT', a.id, CONCAT('disbursements/', a.id),
        v.code, a.programme, a.paid_on, a.amount_fen, (a.recorded_at_millis - o.recorded_at_millis) DIV 86400000,
        COALESCE(a.first_checker, ''), COALESCE(a.checker, ''), a.recorded_at_millis, a.recorded_by
    FROM disbursement a
    JOIN organisation o ON o.code = a.payee
    JOIN audit_rule r ON r.rule = 'PAYEE_NOT_REGISTERED' AND r.enabled
    LEFT JOIN audited_voucher v ON v.id = a.voucher_id
    WHERE a.live AND (a.recorded_at_millis - o.recorded_at_millis < r.days * 86400000 OR o.recorded_by = a.recorded_by)
    UNION ALL
    -- First in, first out: what was contributed at least r.days days ago, less everything disbursed, and at most what is available.
    SELECT SHA2(CONCAT(r.rule, i.id), 256), r.rule, 'FUND_BALANCE', i.id, CONCAT('fund-balances/', i.id),
        NULL, i.programme, i.contributed_on, i.idle_fen, TO_DAYS(UTC_TIMESTAMP() + INTERVAL 8 HOUR) - TO_DAYS(i.contributed_on),
        '', '', i.recorded_at_millis, i.recorded_by
    FROM (
        SELECT p.id, p.programme, p.recorded_at_millis, p.recorded_by,
            CAST(LEAST(p.contributed_fen - p.committed_fen - p.disbursed_fen, SUM(d.credit_fen - d.debit_fen)) AS SIGNED) AS idle_fen,
            MAX(CASE WHEN d.account LIKE '3001%' THEN d.business_date END) AS contributed_on
        FROM fund_balance p
        JOIN audit_rule r ON r.rule = 'MONEY_IDLE' AND r.enabled
        JOIN account_day d ON d.programme = p.programme AND (d.account LIKE '5001%' OR d.account LIKE '3001%'
            AND d.business_date <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) - INTERVAL r.days DAY)
        GROUP BY p.id, p.programme, p.recorded_at_millis, p.recorded_by, p.contributed_fen, p.committed_fen, p.disbursed_fen
    ) i
    JOIN audit_rule r ON r.rule = 'MONEY_IDLE'
    WHERE i.idle_fen > 0
    UNION ALL
    SELECT SHA2(CONCAT(r.rule, a.id), 256), r.rule, 'ALLOTMENT', a.id, CONCAT('allotments/', a.id),
        NULL, a.programme, a.allotted_on, a.amount_fen, a.drawn_fen * 100 DIV a.amount_fen,
        COALESCE(a.first_checker, ''), COALESCE(a.checker, ''), a.recorded_at_millis, a.recorded_by
    FROM allotment a
    JOIN audit_rule r ON r.rule = 'BEHIND_PLAN' AND r.enabled
    WHERE a.status = 'APPROVED' AND a.drawn_fen * 100 < a.amount_fen * r.percent
        AND a.allotted_on <= DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR) - INTERVAL r.days DAY
    UNION ALL
    SELECT SHA2(CONCAT(r.rule, x.id), 256), r.rule, 'DIFFERENCE', x.id, CONCAT('differences/', x.id),
        NULL, x.programme, FROM_DAYS(719528 + (x.recorded_at_millis + 28800000) DIV 86400000), 0, NULL,
        '', '', x.recorded_at_millis, x.recorded_by
    FROM difference x
    JOIN audit_rule r ON r.rule = 'BOOKS_DIFFER' AND r.enabled
    WHERE x.ended_at_millis IS NULL
) found;
