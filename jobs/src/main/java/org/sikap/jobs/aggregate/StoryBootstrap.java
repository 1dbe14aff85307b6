package org.sikap.jobs.aggregate;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.sikap.core.score.Bootstrap;
import org.sikap.core.score.Estimate;
import scala.Tuple3;

/**
 * {@link Bootstrap} as an aggregate function of Spark: story ids with weights and products in
 * billionths in; score, low and high out, null without a product. Rows without one are passed over.
 */
final class StoryBootstrap
    extends Aggregator<Tuple3<String, Long, Long>, BootstrapState, Tuple3<Double, Double, Double>> {
  private static final long serialVersionUID = 1L;

  static Encoder<Tuple3<String, Long, Long>> inputEncoder() {
    return Encoders.tuple(Encoders.STRING(), Encoders.LONG(), Encoders.LONG());
  }

  @Override
  public BootstrapState zero() {
    return new BootstrapState();
  }

  @Override
  public BootstrapState reduce(BootstrapState buffer, Tuple3<String, Long, Long> story) {
    if (story._3() != null) {
      Bootstrap.on(buffer.getNumbers()).add(story._1(), story._2(), story._3());
    }
    return buffer;
  }

  @Override
  public BootstrapState merge(BootstrapState left, BootstrapState right) {
    Bootstrap.on(left.getNumbers()).merge(right.getNumbers());
    return left;
  }

  @Override
  public Tuple3<Double, Double, Double> finish(BootstrapState buffer) {
    return Bootstrap.on(buffer.getNumbers())
        .estimate()
        .map(StoryBootstrap::tuple)
        .orElseGet(() -> new Tuple3<>(null, null, null));
  }

  private static Tuple3<Double, Double, Double> tuple(Estimate estimate) {
    return new Tuple3<>(estimate.score(), estimate.low(), estimate.high());
  }

  @Override
  public Encoder<BootstrapState> bufferEncoder() {
    return Encoders.bean(BootstrapState.class);
  }

  @Override
  public Encoder<Tuple3<Double, Double, Double>> outputEncoder() {
    return Encoders.tuple(Encoders.DOUBLE(), Encoders.DOUBLE(), Encoders.DOUBLE());
  }
}
