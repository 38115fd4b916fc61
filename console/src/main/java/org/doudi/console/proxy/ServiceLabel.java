package org.doudi.console.proxy;

/// What people call a service.
final class ServiceLabel {
    private ServiceLabel() {}

    static String of(String service) {
        return switch (service) {
            case "intake" -> "受理服务";
            case "routing" -> "办理服务";
            case "deadline" -> "期限服务";
            case "evaluation" -> "评价服务";
            case "reporting" -> "台账服务";
            default -> "服务";
        };
    }
}
