package org.doudi.reporting.adapter.persistence.read;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/// Runs a query in a session of its own. The projection writes; here nothing is ever changed.
@ApplicationScoped
public class Reader {
    <T> Uni<List<T>> list(Class<T> shape, String query, Map<String, Object> parameters, int most) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> query(session, shape, query, parameters)
                        .setMaxResults(most)
                        .getResultList()));
    }

    private static <T> Mutiny.SelectionQuery<T> query(
            Mutiny.Session session, Class<T> shape, String text, Map<String, Object> parameters) {
        Mutiny.SelectionQuery<T> query =
                session.createSelectionQuery(text, shape).setReadOnly(true);
        parameters.forEach(query::setParameter);
        return query;
    }
}
