package org.sikap.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.junit.jupiter.api.Test;

class VersionsTest {
  @Test
  void coreNlpIsTheOneOnTheClassPath() {
    assertThat(StanfordCoreNLP.class.getPackage().getImplementationVersion())
        .isEqualTo(Versions.CORENLP);
  }
}
