package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;
import org.sikap.core.syntax.RecognisedName.Kind;
import org.sikap.core.syntax.SentenceParse;

class StoredTreesTest {
  private static final String TEXT = "😀 Kyiv thanked Kyiv. Berlin 😀 agreed.";

  private static SentenceParse parse(int begin, Optional<List<RecognisedName>> names) {
    String[] forms = TEXT.substring(begin, TEXT.indexOf('.', begin)).split(" ");
    String[] tags = new String[forms.length];
    int[] heads = new int[forms.length];
    int[] begins = new int[forms.length];
    int[] ends = new int[forms.length];
    int position = begin;
    for (int token = 0; token < forms.length; token++) {
      tags[token] = "T" + token;
      heads[token] = token - 1;
      begins[token] = position;
      ends[token] = position + forms[token].length();
      position = ends[token] + 1;
    }
    ParsedSentence tree =
        new ParsedSentence(forms, forms, tags, heads, tags, begins, ends, begin > 0);
    return new SentenceParse(begin, position, tree, names);
  }

  private static final List<SentenceParse> PARSES =
      List.of(
          parse(0, Optional.of(List.of(new RecognisedName(1, 1, Kind.ORGANISATION)))),
          parse(TEXT.indexOf("Berlin"), Optional.empty()));

  @Test
  void treesComeBackAsTheyWere() {
    List<SentenceParse> read =
        StoredTrees.read(StoredTrees.of(TEXT, PARSES), new CharacterPositions(TEXT));

    assertThat(read).hasSize(2);
    for (int sentence = 0; sentence < 2; sentence++) {
      SentenceParse before = PARSES.get(sentence);
      SentenceParse after = read.get(sentence);
      assertThat(after.begin()).isEqualTo(before.begin());
      assertThat(after.end()).isEqualTo(before.end());
      assertThat(after.names()).isEqualTo(before.names());
      assertThat(after.tree()).usingRecursiveComparison().isEqualTo(before.tree());
    }
  }

  @Test
  void positionsAreKeptInCodePoints() {
    List<SentenceParse> read =
        StoredTrees.read(StoredTrees.of(TEXT, PARSES), IntUnaryOperator.identity());

    // The face in front takes two characters of a Java string and one code point.
    assertThat(read.get(0).tree().begin(1)).isEqualTo(2);
    assertThat(PARSES.get(0).tree().begin(1)).isEqualTo(3);
  }

  @Test
  void whatAnotherVersionWroteInItsOwnWayIsNotRead() {
    byte[] stored = StoredTrees.of(TEXT, PARSES);
    stored[0] = 9;

    assertThat(StoredTrees.read(stored, IntUnaryOperator.identity())).isEmpty();
  }
}
