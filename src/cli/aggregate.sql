-- The cells of pay records before anything is hidden, as `npm run aggregate -- --cells` takes them.
-- Runs unchanged on DuckDB, PostgreSQL, Spark 3.3 or later and Snowflake; data/README.md says how.
--
-- Reads a table or view `records` with the columns contributor_id, level, city, base_salary, currency, employer
-- and as_of, one row for each person and month. A column that you do not have is NULL in all its rows. Levels and
-- cities are written as the site writes them, or by their ids. The result names nobody and is confidential all
-- the same: it holds what the display rules hide.
WITH paid AS (
  SELECT
    TRIM(CAST(contributor_id AS VARCHAR(200))) AS person,
    COALESCE(TRIM(CAST(level AS VARCHAR(200))), '') AS rung,
    COALESCE(TRIM(CAST(city AS VARCHAR(200))), '') AS place,
    base_salary * 1e0 AS pay,
    UPPER(TRIM(CAST(currency AS VARCHAR(200)))) AS currency,
    NULLIF(LOWER(TRIM(CAST(employer AS VARCHAR(200)))), '') AS employer,
    SUBSTRING(CAST(as_of AS VARCHAR(200)), 1, 7) AS pay_month
  FROM records
  WHERE base_salary > 0
),
-- Everybody counts once, with the latest pay. Who has two of one month has two rows, which is refused.
by_age AS (
  SELECT
    person, rung, place, pay, currency, employer, pay_month,
    RANK() OVER (PARTITION BY person ORDER BY pay_month DESC) AS age
  FROM paid
),
latest AS (
  SELECT DISTINCT person, rung, place, pay, currency, employer, pay_month
  FROM by_age
  WHERE age = 1
),
numbered AS (
  SELECT
    rung, place, pay, currency, employer, pay_month,
    ROW_NUMBER() OVER (PARTITION BY person ORDER BY rung, place, pay) AS nth
  FROM latest
),
-- Each person stands in four cells: the rung in the place, and the totals over places, over rungs and over both.
scoped AS (
  SELECT rung, place, pay, currency, employer, pay_month, nth FROM numbered
  UNION ALL
  SELECT rung, '(all)' AS place, pay, currency, employer, pay_month, nth FROM numbered
  UNION ALL
  SELECT '(all)' AS rung, place, pay, currency, employer, pay_month, nth FROM numbered
  UNION ALL
  SELECT '(all)' AS rung, '(all)' AS place, pay, currency, employer, pay_month, nth FROM numbered
),
figures AS (
  SELECT
    rung, place,
    SUM(CASE WHEN nth = 1 THEN 1 ELSE 0 END) AS contributors,
    COUNT(*) AS pays,
    PERCENTILE_CONT(0.1) WITHIN GROUP (ORDER BY pay) AS p10,
    PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY pay) AS p25,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY pay) AS p50,
    PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY pay) AS p75,
    PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY pay) AS p90,
    COUNT(employer) AS with_employer,
    MIN(currency) AS currency,
    CASE WHEN MIN(currency) = MAX(currency) THEN 1 ELSE 2 END AS currencies,
    MIN(pay_month) AS oldest,
    MAX(pay_month) AS as_of,
    COUNT(pay_month) AS with_month
  FROM scoped
  GROUP BY rung, place
),
-- Amounts that are shown as one, in thousands, are one.
same_pay AS (
  SELECT rung, place, COUNT(*) AS amounts, MAX(people) AS most
  FROM (
    SELECT rung, place, COUNT(*) AS people
    FROM scoped
    GROUP BY rung, place, FLOOR(pay / 1000 + 0.5)
  ) AS by_pay
  GROUP BY rung, place
),
same_employer AS (
  SELECT rung, place, COUNT(*) AS employers, MAX(people) AS most
  FROM (
    SELECT rung, place, COUNT(*) AS people
    FROM scoped
    WHERE employer IS NOT NULL
    GROUP BY rung, place, employer
  ) AS by_employer
  GROUP BY rung, place
),
-- What the command refuses, counted over all records: it has to be mended where the records are.
wrong_rows AS (
  SELECT
    SUM(CASE WHEN base_salary < 0 THEN 1 ELSE 0 END) AS negative_pays,
    SUM(
      CASE WHEN COALESCE(TRIM(CAST(contributor_id AS VARCHAR(200))), '') = '' THEN 1 ELSE 0 END
    ) AS missing_ids
  FROM records
),
wrong_pay AS (
  SELECT
    SUM(
      CASE WHEN latest.pay * 10 < figures.p50 OR latest.pay > figures.p50 * 10 THEN 1 ELSE 0 END
    ) AS implausible_pays
  FROM latest
  JOIN figures ON figures.rung = latest.rung AND figures.place = '(all)'
)
SELECT
  figures.rung AS level,
  figures.place AS city,
  figures.currency,
  figures.as_of,
  figures.contributors,
  figures.p10,
  figures.p25,
  figures.p50,
  figures.p75,
  figures.p90,
  same_pay.amounts AS distinct_pays,
  same_pay.most AS most_on_one_pay,
  COALESCE(same_employer.employers, 0) AS employers,
  COALESCE(same_employer.most, 0) AS most_at_one_employer,
  figures.pays,
  figures.currencies,
  figures.with_employer,
  figures.with_month,
  figures.oldest,
  wrong_rows.negative_pays,
  wrong_rows.missing_ids,
  wrong_pay.implausible_pays
FROM figures
JOIN same_pay ON same_pay.rung = figures.rung AND same_pay.place = figures.place
LEFT JOIN same_employer
  ON same_employer.rung = figures.rung AND same_employer.place = figures.place
CROSS JOIN wrong_rows
CROSS JOIN wrong_pay
ORDER BY figures.rung, figures.place
