# One image for the API, the pages, the worker and the migrations: what runs is the command.
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run generate && npm run build

# Only what runs. The optional packages are the embedded PostgreSQL: the image has none.
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE} AS service
ENV NODE_ENV=production \
    NODE_OPTIONS=--enable-source-maps
WORKDIR /app
# Of root, and readable: the process can change nothing of its own program.
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/libs/database/prisma ./libs/database/prisma
COPY --from=build /app/dist ./dist
# The ledger's anchor is a volume; a new one takes its owner from here.
RUN install -d -o 10001 -g 10001 -m 0700 /var/lib/childs-journey
VOLUME /var/lib/childs-journey
USER 10001:10001
ARG BUILD=unknown
ENV BUILD=${BUILD}
# The API answers 3000, the pages 3002; 9464 and 9465 are for Prometheus and probes.
EXPOSE 3000 3002 9464 9465
CMD ["node", "dist/apps/api/src/main.js"]
