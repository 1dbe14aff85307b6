-- Which names act and are missing from the register?
SELECT name, language, mentions, articles, example
FROM unresolved_mentions
ORDER BY mentions DESC, name, language
LIMIT 100
