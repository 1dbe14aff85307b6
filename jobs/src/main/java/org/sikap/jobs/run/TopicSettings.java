package org.sikap.jobs.run;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sikap.core.stance.Topic;

/** What the runs table keeps of a topic, so that a report can be made from the tables alone. */
public final class TopicSettings {
  static final String ID = "topic";
  static final String NAME = "topic_name";
  static final String POLE = "pole_";
  static final String LABEL = "label_";
  static final String POSITIVE = "positive";
  static final String NEGATIVE = "negative";

  private TopicSettings() {}

  /** Settings by name. */
  public static SortedMap<String, String> of(Topic topic) {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put(ID, topic.id());
    settings.put(NAME, topic.name("en"));
    for (Topic.Pole pole : topic.poles()) {
      String side = pole.position() > 0 ? POSITIVE : NEGATIVE;
      settings.put(POLE + side, pole.actor());
      settings.put(LABEL + side, pole.label());
    }
    return settings;
  }
}
