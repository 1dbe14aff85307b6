package org.sikap.core.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * The attitude under way: whose it is, how strong, through which frame it passed last, and how it
 * came about.
 */
record Course(
    Event event,
    Referent holder,
    double attitude,
    Assessment assessment,
    Attribution attribution,
    double certainty,
    boolean sparesAgent,
    Frame reached,
    List<String> trace) {

  Course sparing() {
    return sparing(true);
  }

  /** Whether who does the next event is left out: who is asked for something, is not judged. */
  Course sparing(boolean agent) {
    return new Course(
        event, holder, attitude, assessment, attribution, certainty, agent, reached, trace);
  }

  /** The same attitude, held by somebody else. */
  Course heldBy(Referent other, String rule) {
    List<String> longer = new ArrayList<>(trace);
    longer.add(rule);
    return new Course(
        event, other, attitude, assessment, attribution, certainty, sparesAgent, reached, longer);
  }

  Course times(double factor, double certaintyFactor, String rule) {
    List<String> longer = new ArrayList<>(trace);
    longer.add(rule);
    return new Course(
        event,
        holder,
        attitude * factor,
        assessment,
        attribution,
        certainty * certaintyFactor,
        sparesAgent,
        reached,
        longer);
  }

  Course through(Frame frame) {
    return new Course(
        event, holder, attitude, assessment, attribution, certainty, sparesAgent, frame, trace);
  }
}
