-- What is known of an actor only through the mouth of another?
SELECT holder_root, reported_by, count(*) AS statements,
       sum(weight * alignment) / sum(weight) AS score
FROM statements
WHERE voice = 'attributed' AND reported_by IS NOT NULL AND weight > 0
GROUP BY holder_root, reported_by
ORDER BY statements DESC, holder_root, reported_by
