-- Who speaks for others: what stance does an actor attribute to another, and where would that put the other?
SELECT holder_root, reported_by, count(*) AS statements,
       sum(weight * alignment) / sum(weight) AS score
FROM statements
WHERE voice = 'attributed' AND reported_by IS NOT NULL AND weight > 0
GROUP BY holder_root, reported_by
ORDER BY statements DESC, holder_root, reported_by
