package org.sikap.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;

class ActorRegisterTest {
  private static final RoleKinds ROLES = RoleKinds.load(DataFile.resource("actors/roles.yaml"));

  private static DataFile file(String name, String... lines) {
    return new DataFile(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static ActorRegister load(String... lines) {
    return ActorRegister.load(ROLES, List.of(file("actors.yaml", lines)), List.of());
  }

  @Test
  void builtInRegisterCoversTheWorldAndItsOfficeHolders() {
    ActorRegister register = TestKnowledge.knowledge().register();
    long states =
        register.actors().stream().filter(actor -> actor.kind() == ActorKind.STATE).count();
    List<Actor> officers =
        register.actors().stream().filter(actor -> !actor.roles().isEmpty()).toList();
    long countries =
        officers.stream()
            .flatMap(person -> person.roles().stream().map(Role::of))
            .filter(of -> of.length() == 3 && of.equals(of.toUpperCase(java.util.Locale.ROOT)))
            .collect(Collectors.toSet())
            .size();
    assertThat(states).isEqualTo(197);
    assertThat(officers).hasSizeGreaterThan(250);
    assertThat(countries).isGreaterThan(60);
  }

  @Test
  void personCountsForTheStateOnlyWhileInOffice() {
    ActorRegister register = TestKnowledge.knowledge().register();
    assertThat(register.root("olaf-scholz", Optional.of(LocalDate.of(2023, 1, 25))))
        .isEqualTo("DEU");
    assertThat(register.root("olaf-scholz", Optional.of(LocalDate.of(2025, 7, 1))))
        .isEqualTo("olaf-scholz");
    assertThat(register.root("mark-rutte", Optional.of(LocalDate.of(2023, 1, 1)))).isEqualTo("NLD");
    assertThat(register.root("mark-rutte", Optional.of(LocalDate.of(2025, 1, 1))))
        .isEqualTo("nato");
  }

  @Test
  void bodyRollsUpToItsState() {
    ActorRegister register = TestKnowledge.knowledge().register();
    assertThat(register.root("white-house", Optional.empty())).isEqualTo("USA");
    assertThat(register.root("wagner-group", Optional.empty())).isEqualTo("RUS");
  }

  @Test
  void duplicateIdIsAnErrorWithBothPlaces() {
    assertThatThrownBy(
            () ->
                load(
                    "- {id: AAA, kind: state, names: {en: [Aland]}}",
                    "- {id: AAA, kind: state, names: {en: [Bland]}}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("actors.yaml:2")
        .hasMessageContaining("already defined at actors.yaml:1");
  }

  @Test
  void sharedNameNeedsARuleToDecide() {
    String first = "- {id: AAA, kind: state, names: {en: [Congo]}}";
    assertThatThrownBy(() -> load(first, "- {id: BBB, kind: state, names: {en: [Congo]}}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("actors.yaml:2")
        .hasMessageContaining("`Congo` is shared by `BBB` and `AAA`")
        .hasMessageContaining("preferred");
    ActorRegister decided =
        load(first, "- {id: BBB, kind: state, names: {en: [Congo]}, preferred: [Congo]}");
    assertThat(decided.names().get("Congo"))
        .extracting(named -> named.actor().id())
        .containsExactly("BBB");
  }

  private static ActorRegister withNames(String... lines) {
    return ActorRegister.load(
        ROLES,
        List.of(
            file(
                "actors.yaml",
                "- {id: AAA, kind: state, names: {en: [Aland]}}",
                "- {id: BBB, kind: state, names: {any: [Bland]}}")),
        List.of(file("names.yaml", lines)),
        List.of());
  }

  @Test
  void languageBringsNamesOfItsOwn() {
    ActorRegister register =
        withNames("- {id: AAA, names: {xx: [Alandia]}, metonyms: {xx: [Alaburg]}}");
    assertThat(register.names().get("Alandia"))
        .extracting(named -> named.actor().id())
        .containsExactly("AAA");
    assertThat(register.names()).containsKeys("Aland", "Alaburg");
  }

  @Test
  void namesOfALanguageNeedAKnownActorAndAFreeName() {
    assertThatThrownBy(() -> withNames("- {id: ZZZ, names: {xx: [Zland]}}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("names.yaml:1")
        .hasMessageContaining("unknown actor `ZZZ`");
    assertThatThrownBy(() -> withNames("- {id: AAA, names: {xx: [Bland]}}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("name `Bland` of `AAA` is already a name of `BBB`");
  }

  @Test
  void sameNameInOtherLanguagesIsNoConflict() {
    ActorRegister register =
        load(
            "- {id: AAA, kind: state, names: {en: [Mali]}}",
            "- {id: BBB, kind: state, names: {id: [Mali]}}");
    assertThat(register.names().get("Mali")).hasSize(2);
  }

  @Test
  void roleThatEndsBeforeItBeginsIsAnError() {
    assertThatThrownBy(
            () ->
                load(
                    "- {id: AAA, kind: state, names: {en: [Aland]}}",
                    "- id: someone",
                    "  kind: person",
                    "  names: {any: [Some One]}",
                    "  roles:",
                    "    - {of: AAA, role: head_of_state, from: 2020-01-01, to: 2019-01-01}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("actors.yaml:6")
        .hasMessageContaining("before it begins");
  }

  @Test
  void overlappingTermsOfOneRoleAreAnError() {
    assertThatThrownBy(
            () ->
                load(
                    "- {id: AAA, kind: state, names: {en: [Aland]}}",
                    "- id: someone",
                    "  kind: person",
                    "  names: {any: [Some One]}",
                    "  roles:",
                    "    - {of: AAA, role: head_of_state, from: 2018-01-01, to: 2020-01-01}",
                    "    - {of: AAA, role: head_of_state, from: 2019-06-01}"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("actors.yaml:7")
        .hasMessageContaining("overlaps");
  }

  @Test
  void misspeltKeyUnknownKindAndDanglingReferenceAreNamed() {
    assertThatThrownBy(() -> load("- {id: AAA, kind: state, nmaes: {en: [Aland]}}"))
        .hasMessageContaining("actors.yaml:1")
        .hasMessageContaining("unknown key `nmaes`");
    assertThatThrownBy(() -> load("- {id: AAA, kind: country, names: {en: [Aland]}}"))
        .hasMessageContaining("unknown kind `country`");
    assertThatThrownBy(() -> load("- {id: a-body, kind: body, of: ZZZ, names: {en: [Body]}}"))
        .hasMessageContaining("refers to `ZZZ`");
    assertThatThrownBy(() -> load("- id: AAA", "  kind: [state"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("actors.yaml:")
        .hasMessageContaining("not valid YAML");
  }

  @Test
  void namesOfTheUserWinOverTheBuiltInOnes() {
    DataFile builtIn = file("built-in.yaml", "- {id: AAA, kind: state, names: {en: [Aland]}}");
    DataFile added =
        file(
            "mine.yaml",
            "- {id: my-club, kind: organisation, names: {en: [Aland]}}",
            "- {id: AAA, kind: state, names: {en: [Republic of Aland]}}");
    ActorRegister register = ActorRegister.load(ROLES, List.of(builtIn), List.of(added));
    assertThat(register.names().get("Aland"))
        .extracting(named -> named.actor().id())
        .containsExactly("my-club");
    assertThat(register.names()).containsKey("Republic of Aland");
  }
}
