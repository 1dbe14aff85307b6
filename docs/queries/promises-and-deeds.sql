-- What is promised and what is done: asserted and planned deeds of each actor?
SELECT holder_root, frame,
       sum(CASE WHEN factuality = 'planned' THEN 1 ELSE 0 END) AS planned,
       sum(CASE WHEN factuality = 'asserted' THEN 1 ELSE 0 END) AS asserted
FROM statements
WHERE channel = 'material' AND factuality IN ('planned', 'asserted')
GROUP BY holder_root, frame
ORDER BY planned DESC, asserted DESC, holder_root, frame
