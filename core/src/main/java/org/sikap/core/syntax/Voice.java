package org.sikap.core.syntax;

/** The voice that a verb's affix shows. */
public enum Voice {
  /** The subject acts: <i>mengirim</i>. */
  ACTIVE,
  /** The subject is acted upon: <i>dikirim</i>. */
  PASSIVE,
  /** Either, as the rest of the clause tells: <i>terkirim</i>. */
  STATE,
  /** No affix tells: <i>kirim</i>. */
  UNMARKED
}
