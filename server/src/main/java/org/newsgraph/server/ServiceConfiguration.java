package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.load.Credentials;

/**
 * The configuration that a stock Fuseki would take, too ({@code fuseki-config/config.ttl}), with
 * the store's place put in and, where somebody may write, the endpoints for that.
 */
record ServiceConfiguration(Path database, Optional<Credentials> writer) {

  /** The dataset's name in its URL. */
  static final String NAME = "news";

  /** The name of the endpoint that writes, below the dataset's. */
  static final String UPDATE = "update";

  private static final String RESOURCE = "/org/newsgraph/fuseki/config.ttl";

  Model model() {
    Model model = read();
    Resource dataset = only(model, VocabTDB2.tDatasetTDB2);
    dataset.removeAll(VocabTDB2.pLocation);
    dataset.addProperty(VocabTDB2.pLocation, database.toAbsolutePath().toString());
    writer.ifPresent(known -> addWriting(only(model, FusekiVocab.fusekiService), known));
    return model;
  }

  /**
   * Updates have an endpoint of their own, so that whatever stands before it can tell them apart.
   */
  private static void addWriting(Resource service, Credentials writer) {
    Resource endpoint = service.getModel().createResource();
    endpoint.addProperty(FusekiVocab.pOperation, FusekiVocab.opUpdate);
    endpoint.addProperty(FusekiVocab.pEndpointName, UPDATE);
    endpoint.addProperty(FusekiVocab.pAllowedUsers, writer.user());
    service.addProperty(FusekiVocab.pEndpoint, endpoint);
  }

  private static Resource only(Model model, Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).next();
  }

  private static Model read() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream stream = ServiceConfiguration.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the classpath: " + RESOURCE);
      }
      RDFDataMgr.read(model, stream, Lang.TURTLE);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
