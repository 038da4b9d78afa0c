# The sandbox in a container. It never sends messages to real phones.
#
#   npm run tarball && docker build --tag gateway-sms-sandbox .
#   docker run --publish 127.0.0.1:4010:4010 --env GATEWAY_SMS_ADMIN_TOKEN gateway-sms-sandbox

FROM node:24-slim AS install
WORKDIR /app
COPY gateway-sms-*.tgz ./
RUN npm install --omit=dev --no-audit --no-fund --no-save ./gateway-sms-*.tgz

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=install /app/node_modules ./node_modules
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "--eval", "fetch('http://127.0.0.1:4010/_sandbox/v1/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Other machines can reach it, so GATEWAY_SMS_ADMIN_TOKEN must be set.
ENTRYPOINT ["node", "node_modules/gateway-sms/dist/cli/main.js", "sandbox", "--host", "0.0.0.0", "--port", "4010"]
