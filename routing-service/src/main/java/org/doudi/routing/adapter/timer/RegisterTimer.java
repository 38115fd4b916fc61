package org.doudi.routing.adapter.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.doudi.routing.application.FollowingRegister;
import org.doudi.store.look.Lookout;

/// Looks whether another instance has registered departments.
@ApplicationScoped
public class RegisterTimer implements Lookout {
    private final FollowingRegister following;

    RegisterTimer(FollowingRegister following) {
        this.following = following;
    }

    @Override
    public String name() {
        return "departments";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Integer> look() {
        return following.look();
    }

    @Override
    public String found() {
        return "departments.heard";
    }
}
