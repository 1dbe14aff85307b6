package org.sikap.core.actor;

/** How a name stands for its actor. */
public enum NameKind {
  /** The actor's own name. */
  NAME,
  /** An adjective or a people's name: Russian, Russians. */
  DEMONYM,
  /** A capital or palace that stands for the state: Moscow. */
  METONYM,
  /** The short form of a person's name, valid only by context. */
  SURNAME
}
