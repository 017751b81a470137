package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ask.Answer;
import org.newsgraph.ask.EndpointTarget;
import org.newsgraph.load.SparqlEndpoint;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.load.Tdb2Sink;

/**
 * CoreNLP, Jena and Fuseki ask for different versions of the same libraries; here all three work on
 * the versions that the build chose.
 */
class OneClasspathTest {

  @Test
  void coreNlpSplitsSentencesAndWritesProtobuf() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize");
    CoreDocument document = new CoreDocument("She met him. They left.");

    new StanfordCoreNLP(settings).annotate(document);

    assertThat(document.sentences()).hasSize(2);
    assertThat(new ProtobufAnnotationSerializer().toProto(document.annotation()).getSentenceCount())
        .isEqualTo(2);
  }

  @Test
  void jenaAnswersAQuery() {
    boolean answer =
        QueryExec.dataset(DatasetGraphFactory.create())
            .query("ASK { BIND(REPLACE(\"a\", \"a\", \"b\") AS ?b) FILTER(?b = \"b\") }")
            .ask();

    assertThat(answer).isTrue();
  }

  @Test
  void fusekiServesAStore(@TempDir Path store) {
    new Tdb2Sink(Tdb2Folder.orNew(store)).close();
    AtomicReference<Answer> answer = new AtomicReference<>();
    try (NewsgraphServer server = NewsgraphServer.start(store, 0, Optional.empty())) {
      new EndpointTarget(new SparqlEndpoint(server.dataset(), Optional.empty()))
          .ask(QueryFactory.create("ASK {}"), answer::set);
    }

    assertThat(answer.get()).isEqualTo(new Answer.Truth(true));
  }
}
