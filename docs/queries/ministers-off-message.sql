-- Which persons and bodies, with evidence enough to be placed, stand apart from their own state?
SELECT member.actor_id, member.actor_name, min(s.holder_root) AS root, member.score AS own_score,
       min(root.score) AS root_score, member.score - min(root.score) AS difference
FROM actor_stances member
JOIN statements s ON s.holder_id = member.actor_id
JOIN actor_stances root ON root.actor_id = s.holder_root AND root.level = 'root' AND root.period = 'all'
WHERE member.level = 'member' AND member.period = 'all' AND member.stories >= 2
  AND member.label <> 'insufficient' AND root.label <> 'insufficient'
GROUP BY member.actor_id, member.actor_name, member.score
ORDER BY abs(member.score - min(root.score)) DESC, member.actor_id
