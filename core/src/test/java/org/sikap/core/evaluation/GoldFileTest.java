package org.sikap.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;

/** What an annotator reads who mistypes. */
class GoldFileTest {
  private static List<GoldItem> load(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return GoldFile.load(
        new DataFile("gold-en.jsonl", bytes), TestKnowledge.knowledge().register());
  }

  private static void assertRefused(String line, String... messages) {
    String good = "{\"id\": \"a\", \"text\": \"Peace.\", \"statements\": []}";
    assertThatThrownBy(() -> load(good, "", line))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("gold-en.jsonl:3: ")
        .hasMessageContainingAll(messages);
  }

  private static String statement(String statement) {
    return "{\"id\": \"b\", \"text\": \"War.\", \"statements\": [" + statement + "]}";
  }

  @Test
  void shortTextsAndArticlesAreRead() {
    List<GoldItem> items =
        load(
            "{\"id\": \"x\", \"text\": \"Norw\\u00e9ge \\ud83d\\ude00\", \"date\": \"2023-05-01\","
                + " \"statements\": []}",
            "{\"id\": \"en-1\", \"language\": \"id\", \"statements\": [{\"holder\": \"DEU\","
                + " \"target\": \"eu\", \"sign\": -1, \"evidence\": \"a: \\\"b\\\"\"}],"
                + " \"stances\": {\"DEU\": 1, \"CHE\": 0}}");
    assertThat(items.get(0).text()).contains("Norwége 😀");
    assertThat(items.get(0).language()).isEqualTo("en");
    assertThat(items.get(1).language()).isEqualTo("id");
    assertThat(items.get(1).text()).isEmpty();
    assertThat(items.get(1).expected()).containsExactly(new DirectedSign("DEU", "eu", -1));
    assertThat(items.get(1).statements().get(0).evidence()).contains("a: \"b\"");
    assertThat(items.get(1).stances()).containsEntry("CHE", 0).containsEntry("DEU", 1);
  }

  @Test
  void mistakesAreNamedWithTheirLine() {
    assertRefused("{\"id\": \"b\", \"statements\": [", "not valid JSON");
    assertRefused("{\"id\": \"b\", \"txt\": \"x\", \"statements\": []}", "`txt`", "text");
    assertRefused("{\"id\": \"a\", \"text\": \"x\", \"statements\": []}", "`a` occurs twice");
    assertRefused(
        statement("{\"holder\": \"GER\", \"target\": \"RUS\", \"sign\": 1}"),
        "`GER` is not in the register");
    assertRefused(
        statement("{\"holder\": \"RUS\", \"target\": \"RUS\", \"sign\": 1}"), "the same: RUS");
    assertRefused(statement("{\"holder\": \"USA\", \"target\": \"RUS\", \"sign\": 0}"), "sign");
    assertRefused(statement("{\"holder\": \"USA\", \"target\": \"RUS\", \"sign\": 2}"), "`2`");
    String twice = "{\"holder\": \"USA\", \"target\": \"RUS\", \"sign\": 1}";
    assertRefused(statement(twice + ", " + twice), "occurs twice");
  }

  @ParameterizedTest
  @MethodSource
  void theGoldOfTheProjectHoldsNoMistake(Path file) {
    assertThat(GoldFile.load(DataFile.local(file), TestKnowledge.knowledge().register()))
        .isNotEmpty();
  }

  static List<Path> theGoldOfTheProjectHoldsNoMistake() throws IOException {
    Path folder = Path.of(System.getProperty("sikap.root"), "data", "gold");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  @Test
  void anActorThatCountsForAnotherIsNoRoot() {
    assertRefused(
        statement("{\"holder\": \"place-kyiv-oblast\", \"target\": \"RUS\", \"sign\": 1}"),
        "write `UKR`");
  }
}
