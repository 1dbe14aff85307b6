package org.sikap.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIdentityTest {

  @Test
  void isThirtyTwoHexadecimalDigits() {
    assertThat(ArticleIdentity.of("Kyiv")).matches("[0-9a-f]{32}");
  }

  @Test
  void looksAtLettersAndDigitsOnly() {
    assertThat(ArticleIdentity.of("Kyiv won:\n\n“10,000” soldiers"))
        .isEqualTo(ArticleIdentity.of("  KYIV WON - \"10 000\" soldiers."));
  }

  @Test
  void tellsContentsApart() {
    assertThat(ArticleIdentity.of("Kyiv won")).isNotEqualTo(ArticleIdentity.of("Kyiv lost"));
    assertThat(ArticleIdentity.of("Київ")).isNotEqualTo(ArticleIdentity.of("Киев"));
  }

  @Test
  void foldsCompatibilityForms() {
    assertThat(ArticleIdentity.fold("ﬁﬁ Ｋyiv—１２")).isEqualTo("fifi kyiv 12");
  }

  @Test
  void suffixesRepeatsByPlace() {
    assertThat(ArticleIdentity.ofRepeat("abc", "a.txt#1"))
        .matches("abc-[0-9a-f]{16}")
        .isNotEqualTo(ArticleIdentity.ofRepeat("abc", "a.txt#2"));
  }
}
