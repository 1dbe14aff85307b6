-- Who echoes whom: holders whose words on the same target were reported within seven days after another's?
SELECT first.holder_root AS said_first, later.holder_root AS echoed, first.target_root AS about,
       count(DISTINCT later.story_id) AS stories
FROM statements first
JOIN statements later
  ON later.target_root = first.target_root AND later.frame = first.frame
 AND later.holder_root <> first.holder_root
 AND sign(later.polarity) = sign(first.polarity)
 AND CAST(later.published_at AS DATE) > CAST(first.published_at AS DATE)
 AND CAST(later.published_at AS DATE) <= CAST(first.published_at AS DATE) + INTERVAL '7' DAY
WHERE first.channel = 'verbal' AND later.channel = 'verbal' AND later.story_id <> first.story_id
GROUP BY first.holder_root, later.holder_root, first.target_root
ORDER BY stories DESC, said_first, echoed, about
