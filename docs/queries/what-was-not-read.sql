-- What was not read, and why?
SELECT reason, count(*) AS inputs, min(input) AS example
FROM quarantine
GROUP BY reason
ORDER BY inputs DESC, reason
