package org.sikap.core.language;

/** How far a reporting verb vouches for what it reports. */
public enum ReportingAttitude {
  NEUTRAL,
  /** <i>confirmed</i>, <i>admitted</i> */
  ENDORSING,
  /** <i>claimed</i>, <i>alleged</i> */
  DISTANCING
}
