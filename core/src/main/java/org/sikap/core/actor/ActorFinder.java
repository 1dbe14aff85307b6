package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.sikap.core.actor.ActorRegister.NamedActor;

/**
 * Finds registered names in a text: whole words, longest match, case-sensitive, in time linear in
 * the text whatever the size of the register.
 */
public final class ActorFinder {
  // Shorter names in capitals are too often ordinary words of a headline: "IT", "MAY".
  private static final int SHORTEST_CAPITALISED_NAME = 4;

  private final PayloadTrie<List<NamedActor>> trie;

  private ActorFinder(PayloadTrie<List<NamedActor>> trie) {
    this.trie = requireNonNull(trie);
  }

  /**
   * A finder for the names of one language.
   *
   * @param language ISO 639-1 code; names of {@link ActorName#ANY_LANGUAGE} are found too
   * @param masks phrases that contain a name and mean no actor: <i>Washington Post</i>
   */
  public static ActorFinder create(ActorRegister register, String language, Set<String> masks) {
    Map<String, List<NamedActor>> keywords = new HashMap<>();
    register
        .names()
        .forEach(
            (text, bearers) -> {
              List<NamedActor> spoken =
                  bearers.stream().filter(bearer -> speaks(bearer.name(), language)).toList();
              if (!spoken.isEmpty()) {
                keywords.put(text, spoken);
              }
            });
    Map<String, List<NamedActor>> capitals = new HashMap<>();
    keywords.forEach(
        (text, bearers) -> {
          String upper = text.toUpperCase(Locale.ROOT);
          if (text.length() >= SHORTEST_CAPITALISED_NAME && !keywords.containsKey(upper)) {
            capitals.put(upper, bearers);
          }
        });
    keywords.putAll(capitals);
    masks.forEach(mask -> keywords.put(mask, List.of()));

    PayloadTrie.PayloadTrieBuilder<List<NamedActor>> builder =
        PayloadTrie.<List<NamedActor>>builder().onlyWholeWords().ignoreOverlaps();
    keywords.forEach(builder::addKeyword);
    return new ActorFinder(builder.build());
  }

  private static boolean speaks(ActorName name, String language) {
    return name.language().equals(ActorName.ANY_LANGUAGE) || name.language().equals(language);
  }

  /** The matches in a text, from left to right, masks included. */
  public List<NameMatch> find(String text) {
    List<NameMatch> matches = new ArrayList<>();
    for (PayloadEmit<List<NamedActor>> emit : trie.parseText(text)) {
      matches.add(new NameMatch(emit.getStart(), emit.getEnd() + 1, emit.getPayload()));
    }
    matches.sort(Comparator.comparingInt(NameMatch::begin));
    return matches;
  }
}
