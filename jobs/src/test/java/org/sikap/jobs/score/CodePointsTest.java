package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsACharacterOutsideOfTheBasicPlaneOnce() {
    String text = "a🕊b🕊c";
    CodePoints codePoints = new CodePoints(text);
    assertThat(codePoints.before(text.indexOf('b'))).isEqualTo(2);
    assertThat(codePoints.before(text.indexOf('c'))).isEqualTo(4);
    assertThat(codePoints.before(0)).isZero();
    assertThat(codePoints.before(text.length())).isEqualTo(5);
  }
}
