package org.sikap.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sikap.core.data.DataFile;

/** Indonesian words come apart as the lexicon expects them. */
class AffixMorphologyTest {
  private static final AffixMorphology MORPHOLOGY =
      AffixMorphology.load(DataFile.resource("languages/id/morphology.yaml").yaml());

  @ParameterizedTest
  @CsvSource({
    "mendukung, dukung, ACTIVE",
    "didukung, dukung, PASSIVE",
    "dukung, dukung, UNMARKED",
    "mengirimkan, kirimkan, ACTIVE",
    "dikirimkan, kirimkan, PASSIVE",
    "mengirim, kirim, ACTIVE",
    "menyerang, serang, ACTIVE",
    "diserang, serang, PASSIVE",
    "menyerahkan, serahkan, ACTIVE",
    "berperang, berperang, ACTIVE",
    "memperkuat, perkuat, ACTIVE",
    "diperkuat, perkuat, PASSIVE",
    "mengecam, kecam, ACTIVE",
    "mengatakan, katakan, ACTIVE",
    "memveto, veto, ACTIVE",
    "terbunuh, terbunuh, STATE",
    "kukirim, kirim, PASSIVE"
  })
  void voiceAndStemOfAVerb(String word, String stem, Voice voice) {
    assertThat(MORPHOLOGY.taggedVerb(word)).isEqualTo(new AffixMorphology.Verb(stem, voice));
    assertThat(MORPHOLOGY.possibleLemmas(word)).contains(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "dukungannya, dukungan|nya",
    "negaranya, negara|nya",
    "hanya, hanya",
    "bertanya, bertanya",
    "NATO-nya, NATO-|nya",
    "buku, buku"
  })
  void pronounsBehindAWordComeApart(String word, String parts) {
    assertThat(String.join("|", MORPHOLOGY.split(word))).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "negara-negara, negara",
    "membantah, membantah",
    "bukankah, bukankah",
    "Serangan-serangan, serangan"
  })
  void particlesAndDoublingAreNoPartOfALemma(String word, String lemma) {
    assertThat(MORPHOLOGY.host(word)).isEqualTo(lemma);
  }

  @Test
  void wordsThatOnlyLookLikeVerbsAreNone() {
    assertThat(MORPHOLOGY.verb("menteri")).isEmpty();
    assertThat(MORPHOLOGY.verb("diplomat")).isEmpty();
  }
}
