package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-21T20:43:00Z | 2025-10-21T20:43:00Z",
        "2025-10-21T20:43Z | 2025-10-21T20:43:00Z",
        "2025-10-21T20:43:00.123+07:00 | 2025-10-21T13:43:00.123Z",
        "2025-10-21T20:43:00+0700 | 2025-10-21T13:43:00Z",
        "2025-10-21T20:43:00-05:00 | 2025-10-22T01:43:00Z",
        "2025-10-21T20:43:00+02:00[Europe/Berlin] | 2025-10-21T18:43:00Z",
        "2025-10-21 20:43:00 | 2025-10-21T20:43:00Z",
        "2025-10-21 20:43:00+00 | 2025-10-21T20:43:00Z",
        "2025-10-21 20:43:00 UTC | 2025-10-21T20:43:00Z",
        "2025-10-21 | 2025-10-21T00:00:00Z",
        "2025/10/21 | 2025-10-21T00:00:00Z",
        "20220125T090000Z | 2022-01-25T09:00:00Z",
        "20251021 | 2025-10-21T00:00:00Z",
        "20251021204300 | 2025-10-21T20:43:00Z",
        "1761079380 | 2025-10-21T20:43:00Z",
        "1761079380.5 | 2025-10-21T20:43:00Z",
        "1761079380000 | 2025-10-21T20:43:00Z",
        "10/21/2025 20:43 | 2025-10-21T20:43:00Z",
        "10/9/2025 7:05 | 2025-10-09T07:05:00Z",
        "21/10/2025 20:43 | 2025-10-21T20:43:00Z",
        "Selasa, 21/10/2025 20:43 WIB | 2025-10-21T13:43:00Z",
        "Kamis, 09/10/2025 20:43 WIB | 2025-10-09T13:43:00Z",
        "09.10.2025 20:43 | 2025-10-09T20:43:00Z",
        "09-10-2025 | 2025-10-09T00:00:00Z",
        "Tue, 21 Oct 2025 20:43:00 GMT | 2025-10-21T20:43:00Z",
        "Tue, 1 Apr 2025 20:43:00 +0700 | 2025-04-01T13:43:00Z",
        "Tue Oct 21 20:43:00 +0000 2025 | 2025-10-21T20:43:00Z",
        "21 Oktober 2025 | 2025-10-21T00:00:00Z",
        "Selasa, 21 Okt 2025 20:43 WIB | 2025-10-21T13:43:00Z",
        "Selasa, 21 Oktober 2025 | 20.43 WITA | 2025-10-21T12:43:00Z",
        "17 Agustus 2024 pukul 10.00 WIB | 2024-08-17T03:00:00Z",
        "Jum'at, 1 Mei 2020 | 2020-05-01T00:00:00Z",
        "October 21, 2025 | 2025-10-21T00:00:00Z",
        "Oct. 21, 2025, 8:43 p.m. ET | 2025-10-22T00:43:00Z",
        "Published on October 21st, 2025 at 12:05 AM | 2025-10-21T00:05:00Z",
        "21. Oktober 2025, 20:43 Uhr | 2025-10-21T20:43:00Z",
        "24 февраля 2022 | 2022-02-24T00:00:00Z"
      })
  void readsWhatTheNewsWrites(String joined) {
    int bar = joined.lastIndexOf('|');
    assertThat(PublicationDates.parse(joined.substring(0, bar)))
        .as(joined)
        .contains(Instant.parse(joined.substring(bar + 1).strip()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025",
        "13/13/2025",
        "2025-02-30",
        "32 Oktober 2025",
        "21 Oktobre 20x5",
        "25:61",
        "5 hours ago",
        "version 2025-10-21 final draft",
        "123456",
        "0001-01-01"
      })
  void doesNotGuess(String text) {
    assertThat(PublicationDates.parse(text)).isEmpty();
  }
}
