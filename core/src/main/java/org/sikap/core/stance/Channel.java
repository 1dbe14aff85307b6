package org.sikap.core.stance;

/** Whether a stance is expressed in words or in deeds. */
public enum Channel {
  VERBAL,
  MATERIAL
}
